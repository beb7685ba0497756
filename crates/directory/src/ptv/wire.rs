//! The shape of version 11 answers, as far as we read them. Fields that we do not read are passed over.

use serde::{Deserialize, Deserializer};

/// An absent list, `null` and `[]` mean the same.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    Option::<Vec<T>>::deserialize(from).map(Option::unwrap_or_default)
}

macro_rules! shape {
    ($($name:ident { $($(#[$meta:meta])* $field:ident: $type:ty),+ $(,)? })+) => {
        $(
            #[derive(Debug, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub(super) struct $name { $($(#[$meta])* pub $field: $type),+ }
        )+
    };
}

shape! {
    Text {
        language: String,
        value: Option<String>,
        #[serde(rename = "type")]
        kind: Option<String>,
    }
    Coded { code: Option<String>, uri: Option<String> }
    Municipality { code: Option<String> }
    Area {
        #[serde(rename = "type")]
        kind: Option<String>,
        code: Option<String>,
        #[serde(default, deserialize_with = "list")]
        municipalities: Vec<Municipality>,
    }
    Item { id: String, name: Option<String> }
    ServiceChannel { service_channel: Option<Item> }
    ServiceOrganisation { organization: Option<Item>, role_type: Option<String> }
    Service {
        id: String,
        general_description_id: Option<String>,
        #[serde(default, deserialize_with = "list")]
        service_names: Vec<Text>,
        service_charge_type: Option<String>,
        area_type: Option<String>,
        #[serde(default, deserialize_with = "list")]
        areas: Vec<Area>,
        #[serde(default, deserialize_with = "list")]
        service_descriptions: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        languages: Vec<String>,
        #[serde(default, deserialize_with = "list")]
        service_classes: Vec<Coded>,
        #[serde(default, deserialize_with = "list")]
        target_groups: Vec<Coded>,
        #[serde(default, deserialize_with = "list")]
        life_events: Vec<Coded>,
        #[serde(default, deserialize_with = "list")]
        keywords: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        requirements: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        service_channels: Vec<ServiceChannel>,
        #[serde(default, deserialize_with = "list")]
        organizations: Vec<ServiceOrganisation>,
        publishing_status: Option<String>,
        modified: String,
    }
    Phone {
        #[serde(rename = "type")]
        kind: Option<String>,
        additional_information: Option<String>,
        prefix_number: Option<String>,
        number: Option<String>,
        language: String,
    }
    Link { url: Option<String>, value: Option<String>, language: String }
    Street {
        #[serde(default, deserialize_with = "list")]
        street: Vec<Text>,
        street_number: Option<String>,
        postal_code: Option<String>,
        #[serde(default, deserialize_with = "list")]
        post_office: Vec<Text>,
    }
    Address {
        #[serde(rename = "type")]
        kind: Option<String>,
        street_address: Option<Street>,
    }
    Opening { day_from: Option<String>, day_to: Option<String>, from: Option<String>, to: Option<String> }
    Hours {
        service_hour_type: Option<String>,
        is_closed: Option<bool>,
        #[serde(default, deserialize_with = "list")]
        opening_hour: Vec<Opening>,
    }
    Channel {
        id: String,
        service_channel_type: Option<String>,
        #[serde(default, deserialize_with = "list")]
        service_channel_names: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        service_channel_descriptions: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        phone_numbers: Vec<Phone>,
        #[serde(default, deserialize_with = "list")]
        support_phones: Vec<Phone>,
        #[serde(default, deserialize_with = "list")]
        emails: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        support_emails: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        web_pages: Vec<Link>,
        #[serde(default, deserialize_with = "list")]
        channel_urls: Vec<Text>,
        #[serde(default, deserialize_with = "list")]
        addresses: Vec<Address>,
        #[serde(default, deserialize_with = "list")]
        service_hours: Vec<Hours>,
        publishing_status: Option<String>,
    }
    Organisation {
        id: String,
        organization_type: Option<String>,
        #[serde(default, deserialize_with = "list")]
        organization_names: Vec<Text>,
    }
}
