"""What the trained readers share: linear models in JSON, training and trying them on annotated articles, confidence."""
