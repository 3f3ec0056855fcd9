"""What the stages and a language pack have agreed on."""
