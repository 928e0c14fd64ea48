CALL threads = 1
