"""The demo service: OpenRouter's protocol on 127.0.0.1, with painters instead of models."""
