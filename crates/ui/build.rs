//! Makes the words and the named assets.

#[path = "build/assets.rs"]
mod assets;

fn main() {
    words_build::generate("words");
    assets::generate("assets");
}
