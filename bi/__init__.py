"""What business-intelligence tools draw from the marts."""
