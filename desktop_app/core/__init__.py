"""Ground floor: plain Python that may block; no Qt and no asyncio."""
