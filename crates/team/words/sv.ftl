case-manager = kundansvarig
