//! The languages in which everything is complete.

use crate::coded;

coded! {
    /// Finnish, Swedish, English: the three languages every text exists in (mission: fi, sv and en are complete).
    #[derive(Default)]
    pub enum Language {
        /// Finnish, the source language of the terms.
        #[default]
        Fi = "fi",
        /// Finland Swedish.
        Sv = "sv",
        /// English.
        En = "en",
    }
}
