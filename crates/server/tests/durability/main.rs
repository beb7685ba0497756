//! The real program, from outside: what was acknowledged survives (security §4). It is started, killed and starved as machines do it.

mod closing;
mod contact;
mod demo;
mod full_disk;
mod hang_up;
mod heads;
mod http;
mod installation;
mod invitation;
mod io_error;
mod kill9;
mod opening;
mod overload;
mod promises;
mod proxy;
mod restore;
mod secrets;
mod services;
mod snapshot;
mod standby;
mod tracer;
