//! Gives each asset a name that holds the hash of its bytes, so that a browser may keep it for ever, and writes the
//! styles with the fonts' real names in them.

use std::{fmt::Write as _, fs, path::Path};

/// The files, fonts first: the styles name them.
const FILES: [(&str, &str); 6] = [
    ("fonts/source-sans-3-latin-wght-normal.woff2", "font/woff2"),
    ("fonts/source-sans-3-latin-ext-wght-normal.woff2", "font/woff2"),
    ("mark.svg", "image/svg+xml"),
    ("rinnalla.css", "text/css; charset=utf-8"),
    ("app.css", "text/css; charset=utf-8"),
    ("session.js", "text/javascript; charset=utf-8"),
];

/// Writes `$OUT_DIR/assets.rs`: one constant address a file, and the table that the router serves.
pub fn generate(folder: &str) {
    println!("cargo::rerun-if-changed={folder}");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let mut named: Vec<(&str, String)> = Vec::new();
    let (mut addresses, mut table) = (String::new(), String::new());
    for (file, kind) in FILES {
        let bytes = with_real_names(fs::read(Path::new(folder).join(file)).expect("the asset is there"), &named);
        let name = hashed(file, &bytes);
        let path = Path::new(&out).join(&name);
        fs::write(&path, bytes).expect("OUT_DIR takes files");
        let _ = writeln!(
            addresses,
            "/// The address of `{file}`.\npub const {}: &str = \"/assets/{name}\";",
            constant(file)
        );
        let _ = writeln!(table, "    Asset {{ name: {name:?}, kind: {kind:?}, bytes: include_bytes!({path:?}) }},");
        named.push((file, name));
    }
    let code = format!("{addresses}\nstatic ASSETS: &[Asset] = &[\n{table}];\n");
    fs::write(Path::new(&out).join("assets.rs"), code).expect("OUT_DIR takes files");
}

/// In styles, the names of the files that came before; other bytes as they are.
fn with_real_names(bytes: Vec<u8>, named: &[(&str, String)]) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => named.iter().fold(text, |text, (file, name)| text.replace(*file, name)).into_bytes(),
        Err(binary) => binary.into_bytes(),
    }
}

/// `fonts/a.woff2` becomes `a.0123456789abcdef.woff2`.
fn hashed(file: &str, bytes: &[u8]) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}.{:016x}.{ending}", fnv(bytes))
}

/// FNV-1a: tells versions of a file apart; nothing secret hangs on it.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn constant(file: &str) -> String {
    file.rsplit('/').next().unwrap_or(file).replace(['.', '-'], "_").to_uppercase()
}
