title = Try Rinnalla
lead = This is a demo region. All people and data are invented. Choose through whose eyes you look.
clients = Clients
professionals = Professionals
be = Sign in
nobody = Without signing in
nobody-text = Anybody can make contact without an account.
contact-page = Open the contact page
