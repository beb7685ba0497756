//! The situation survey and the cover form: what the client says and what professionals say, side by side.

use access::{Case, Cx, Outcome};
use kernel::Prose;

/// The client's own words at the beginning, recorded by whoever listened.
pub(crate) fn first_words(cx: &mut Cx<'_, '_>, case: &Case, words: &Prose<2000>) -> Outcome<()> {
    let _ = (cx, case, words);
    Ok(())
}
