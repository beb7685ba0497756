//! The pages.
use access::web::Routes;
/// The addresses of this capability.
pub fn routes() -> Routes {
    Routes::new()
}
