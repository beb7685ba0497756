//! The statements and rows for finding and showing services, and how lists and channels are kept in columns.

use crate::{
    Kept,
    entry::{Channel, ChannelKind, ChannelText, OpenHours},
};
use db::Fault;
use kernel::{Date, OrgId, RegionId, ServiceId};
use serde::{Deserialize, Serialize};

/// The services that fit, one page: those after the given place in the order, with how many there are in all.
///
/// ?1 is the region, ?2–?10 the places asked for (all empty: anywhere is good), ?11 the reader's language,
/// ?12–?14 the last row already shown, ?15 how many more.
macro_rules! page {
    ($ranked:literal) => {
        concat!(
            "WITH ",
            $ranked,
            " SELECT id, source, provider_kind, provider_fi, provider_sv, provider_en, org_id, places, cost, languages, \
               referral_needed, last_checked, language, name, summary, sort_key, reasons, standing, total \
             FROM (SELECT s.id, s.source, s.provider_kind, s.provider_fi, s.provider_sv, s.provider_en, s.org_id, s.places, s.cost, \
                 s.languages, s.referral_needed, s.last_checked, COALESCE(w.language, d.language) AS language, \
                 COALESCE(w.name, d.name) AS name, COALESCE(w.summary, d.summary) AS summary, \
                 COALESCE(w.sort_key, d.sort_key) AS sort_key, r.reasons, r.standing, COUNT(*) OVER () AS total \
               FROM ranked r JOIN service s ON s.id = r.service_id \
               JOIN service_text d ON d.service_id = s.id AND d.language = s.first_language \
               LEFT JOIN service_text w ON w.service_id = s.id AND w.language = ?11 \
               WHERE (s.region IS NULL OR s.region = ?1) \
                 AND (CAST(?2 AS TEXT) = '' OR EXISTS (SELECT 1 FROM service_area a WHERE a.service_id = s.id \
                   AND a.place IN (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)))) AS found \
             WHERE (standing, sort_key, id) > (?12, ?13, ?14) ORDER BY standing, sort_key, id LIMIT ?15"
        )
    };
}

access::statements! {
    /// One service, when the region sees it.
    shared SERVICE = "SELECT region, id, source, source_key, provider_kind, provider_fi, provider_sv, provider_en, org_id, \
        places, codes, cost, languages, referral_needed, last_checked FROM service \
        WHERE id = ?2 AND (region IS NULL OR region = ?1)";
    /// What is told of it, a language each.
    shared TEXTS = "SELECT language, name, other_names, summary, description, how_to_start, conditions, cost, keywords \
        FROM service_text WHERE service_id = ?2 AND EXISTS (SELECT 1 FROM service s WHERE s.id = ?2 \
        AND (s.region IS NULL OR s.region = ?1)) ORDER BY language";
    /// How it is reached.
    shared CHANNELS = "SELECT kind, content FROM service_channel WHERE service_id = ?2 AND EXISTS (SELECT 1 FROM service s \
        WHERE s.id = ?2 AND (s.region IS NULL OR s.region = ?1)) ORDER BY position";
    /// One page of services that fit the words. Each word has four ranges; `reasons` keeps the best weight of the word at
    /// place n in the n-th hexadecimal digit; the more words fit and the better, the earlier a service stands.
    shared FIND = page!(
        "term (place, low, high) AS (VALUES (CAST(1 AS BIGINT), CAST(?16 AS TEXT), CAST(?17 AS TEXT)), (1, ?18, ?19), (1, ?20, ?21), (1, ?22, ?23), \
             (16, ?24, ?25), (16, ?26, ?27), (16, ?28, ?29), (16, ?30, ?31), \
             (256, ?32, ?33), (256, ?34, ?35), (256, ?36, ?37), (256, ?38, ?39), \
             (4096, ?40, ?41), (4096, ?42, ?43), (4096, ?44, ?45), (4096, ?46, ?47), \
             (65536, ?48, ?49), (65536, ?50, ?51), (65536, ?52, ?53), (65536, ?54, ?55), \
             (1048576, ?56, ?57), (1048576, ?58, ?59), (1048576, ?60, ?61), (1048576, ?62, ?63)), \
         best AS (SELECT t.service_id, term.place, MAX(t.weight) AS weight FROM term \
           JOIN service_token t ON t.token >= term.low AND t.token <= term.high GROUP BY t.service_id, term.place), \
         ranked AS (SELECT service_id, CAST(SUM(weight * place) AS BIGINT) AS reasons, \
           CAST(-(COUNT(*) * 1000 + SUM(weight)) AS BIGINT) AS standing FROM best GROUP BY service_id)"
    );
    /// One page of all services by name: first those of which their provider tells, then those of which only a national base description does.
    shared LIST = page!(
        "ranked AS (SELECT id AS service_id, CAST(0 AS BIGINT) AS reasons, \
           CAST(CASE source WHEN 'ptv_base' THEN 1 ELSE 0 END AS BIGINT) AS standing FROM service)"
    );
}

db::row! {
    pub(crate) struct ServiceRow {
        pub region: Option<RegionId>,
        pub id: ServiceId,
        pub source: db::Code<crate::Source>,
        pub source_key: String,
        pub provider_kind: Option<db::Code<domain::OrgKind>>,
        pub provider_fi: String,
        pub provider_sv: String,
        pub provider_en: String,
        pub org_id: Option<OrgId>,
        pub places: String,
        pub codes: String,
        pub cost: String,
        pub languages: String,
        pub referral_needed: bool,
        pub last_checked: Date,
    }
    pub(crate) struct TextRow {
        pub language: String,
        pub name: String,
        pub other_names: String,
        pub summary: String,
        pub description: String,
        pub how_to_start: String,
        pub conditions: String,
        pub cost: String,
        pub keywords: String,
    }
    pub(crate) struct ChannelRow {
        pub kind: String,
        pub content: String,
    }
    pub(crate) struct PageRow {
        pub id: ServiceId,
        pub source: db::Code<crate::Source>,
        pub provider_kind: Option<db::Code<domain::OrgKind>>,
        pub provider_fi: String,
        pub provider_sv: String,
        pub provider_en: String,
        pub org_id: Option<OrgId>,
        pub places: String,
        pub cost: String,
        pub languages: String,
        pub referral_needed: bool,
        pub last_checked: Date,
        pub language: String,
        pub name: String,
        pub summary: String,
        pub sort_key: String,
        pub reasons: i64,
        pub standing: i64,
        pub total: i64,
    }
}

/// A list as lines. What is listed has no line breaks of its own.
pub(crate) fn lines<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().fold(String::new(), |all, one| {
        if all.is_empty() { one.as_ref().to_owned() } else { all + "\n" + one.as_ref() }
    })
}

/// The list that stands in lines.
pub(crate) fn list(lines: &str) -> Vec<String> {
    lines.lines().map(str::to_owned).collect()
}

/// A channel as it is kept: everything but its kind.
#[derive(Serialize, Deserialize)]
struct Content {
    key: String,
    texts: Vec<ChannelText>,
    hours: Vec<OpenHours>,
}

pub(crate) fn content_of(channel: &Channel) -> String {
    let content = Content { key: channel.key.clone(), texts: channel.texts.clone(), hours: channel.hours.clone() };
    serde_json::to_string(&content).expect("texts and numbers can be written")
}

pub(crate) fn channel_of(kind: &str, content: &str) -> Result<Channel, Fault> {
    let content: Content = serde_json::from_str(content)
        .map_err(|_| Fault::Shape { statement: "CHANNELS", reason: "the content is not a channel".to_owned() })?;
    let kind = Kept::<ChannelKind>::from_code(kind);
    Ok(Channel { key: content.key, kind, texts: content.texts, hours: content.hours })
}
