//! The statements that put services into the directory. They run outside requests, on the whole database.

/// How many words one statement puts into the index.
pub(super) const BATCH: usize = 16;

db::statements! {
    /// What is known of a service already.
    pub(super) KNOWN = "SELECT digest FROM service WHERE id = ?1";
    /// Puts a service in, or what is told of it anew. An entry of another source is never overwritten.
    pub(super) PUT_SERVICE = "INSERT INTO service (region, id, source, source_key, digest, provider_kind, provider_fi, provider_sv, \
        provider_en, org_id, places, codes, cost, languages, referral_needed, last_checked, first_language) \
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) \
        ON CONFLICT (id) DO UPDATE SET digest = excluded.digest, provider_kind = excluded.provider_kind, \
        provider_fi = excluded.provider_fi, provider_sv = excluded.provider_sv, provider_en = excluded.provider_en, \
        org_id = excluded.org_id, places = excluded.places, codes = excluded.codes, cost = excluded.cost, \
        languages = excluded.languages, referral_needed = excluded.referral_needed, \
        last_checked = excluded.last_checked, first_language = excluded.first_language";
    pub(super) CLEAR_TEXTS = "DELETE FROM service_text WHERE service_id = ?1";
    pub(super) CLEAR_AREAS = "DELETE FROM service_area WHERE service_id = ?1";
    pub(super) CLEAR_CHANNELS = "DELETE FROM service_channel WHERE service_id = ?1";
    pub(super) CLEAR_TOKENS = "DELETE FROM service_token WHERE service_id = ?1";
    pub(super) PUT_TEXT = "INSERT INTO service_text (service_id, language, sort_key, name, other_names, summary, description, \
        how_to_start, conditions, cost, keywords) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    pub(super) PUT_AREA = "INSERT INTO service_area (service_id, place) VALUES (?1, ?2)";
    pub(super) PUT_CHANNEL = "INSERT INTO service_channel (service_id, position, kind, content) VALUES (?1, ?2, ?3, ?4)";
    pub(super) PUT_TOKENS = "INSERT INTO service_token (service_id, token, weight) VALUES (?1, ?2, ?3), (?1, ?4, ?5), (?1, ?6, ?7), (?1, ?8, ?9), (?1, ?10, ?11), (?1, ?12, ?13), (?1, ?14, ?15), (?1, ?16, ?17), (?1, ?18, ?19), (?1, ?20, ?21), (?1, ?22, ?23), (?1, ?24, ?25), (?1, ?26, ?27), (?1, ?28, ?29), (?1, ?30, ?31), (?1, ?32, ?33) ON CONFLICT DO NOTHING";
}

db::row! {
    pub(super) struct Known {
        pub digest: Vec<u8>,
    }
}
