"""`portevoix up`: the children of one installation, their leashes and the embedded broker."""
