CREATE REL TABLE MENTIONS(FROM Document TO Person, FROM Document TO Agency, FROM Document TO Event, count INT64)
