"""Rows, calendars and forms that come from other programs or go to them."""
