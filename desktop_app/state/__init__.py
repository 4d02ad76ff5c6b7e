"""Middle floor: what the app knows right now, as Qt objects without widgets."""
