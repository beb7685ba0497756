//! Words become functions.
fn main() {
    words_build::generate("words");
}
