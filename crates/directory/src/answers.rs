//! The catalogue's answers in `data/ptv/v11/real`, listed by the build script.

use crate::SourceFile;

include!(concat!(env!("OUT_DIR"), "/answers.rs"));
