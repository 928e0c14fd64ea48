CREATE REL TABLE OBJECT(FROM Claim TO Person, FROM Claim TO Agency, FROM Claim TO Event)
