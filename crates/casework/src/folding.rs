//! Names as they are searched: lower case, in one alphabet. Å, Ä and Ö stay letters of their own.

/// The name in lower case without surrounding space, as search columns hold it.
pub fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
