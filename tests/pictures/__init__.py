"""Pictures of the screens, looked at by people."""
