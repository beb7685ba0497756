//! The real program, from outside: what was acknowledged survives (security §4). It is started, killed and starved as machines do it.

mod closing;
mod full_disk;
mod heads;
mod http;
mod installation;
mod invitation;
mod kill9;
mod opening;
mod proxy;
mod restore;
mod secrets;
mod snapshot;
