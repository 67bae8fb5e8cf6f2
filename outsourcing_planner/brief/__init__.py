"""The shared document: data first, then ink; the only floor that knows ReportLab."""
