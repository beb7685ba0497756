case-manager = asiakasvastaava
