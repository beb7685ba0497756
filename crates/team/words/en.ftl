case-manager = case manager
