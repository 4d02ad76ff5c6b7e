"""Pictor: a calm desktop studio for making pictures through OpenRouter."""

NAME = "Pictor"
APP_ID = "app.pictor.Pictor"
VERSION = "0.1.0"
OPENROUTER = "https://openrouter.ai/api/v1"
