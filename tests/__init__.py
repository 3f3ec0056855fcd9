"""What polparse promises."""
