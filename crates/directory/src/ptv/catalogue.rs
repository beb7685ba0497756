//! A set of answers that belong together: services with their channels and organisations joined to them.

use super::{Codes, Organisation, PtvService, read_channel, read_organisation, read_service};
use crate::{
    Damage, Names, Remark, SourceFile, Taken,
    entry::{Channel, Entry, Provider, Source},
};
use kernel::ServiceId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The files of one set.
#[derive(Debug, Clone, Copy)]
pub struct CatalogueFiles<'a> {
    /// One service a file.
    pub services: &'a [SourceFile<'a>],
    /// One channel a file.
    pub channels: &'a [SourceFile<'a>],
    /// One organisation a file.
    pub organisations: &'a [SourceFile<'a>],
}

impl CatalogueFiles<'static> {
    /// The real answers about Vaasa, Naantali and two national providers.
    pub const EMBEDDED: Self = Self {
        services: crate::answers::SERVICES,
        channels: crate::answers::CHANNELS,
        organisations: crate::answers::ORGANISATIONS,
    };
}

/// Services, channels and organisations, each by the catalogue's identifier.
#[derive(Debug, Clone)]
pub struct Catalogue {
    services: Vec<PtvService>,
    channels: BTreeMap<Uuid, Channel>,
    organisations: BTreeMap<Uuid, Organisation>,
}

impl Catalogue {
    /// Reads all files.
    ///
    /// # Errors
    /// Every file that is broken, with its place and reason. Nothing of the set is taken then.
    pub fn read(files: &CatalogueFiles<'_>, codes: &Codes) -> Result<Taken<Self>, Vec<Damage>> {
        let mut pile = Pile { remarks: Vec::new(), damages: Vec::new() };
        let services = pile.all(files.services, |file| read_service(file, codes));
        let channels = pile.all(files.channels, read_channel);
        let organisations = pile.all(files.organisations, read_organisation);
        let value = Self {
            services: services.into_iter().filter(|service| service.published).collect(),
            channels: channels.into_iter().flatten().filter_map(|one| Some((one.key.parse().ok()?, one))).collect(),
            organisations: organisations.into_iter().map(|one| (one.id, one)).collect(),
        };
        if pile.damages.is_empty() { Ok(Taken { value, remarks: pile.remarks }) } else { Err(pile.damages) }
    }

    /// The services as the directory knows them. Links that lead out of the set are reported.
    pub fn entries(&self) -> Taken<Vec<Entry>> {
        let mut remarks = Vec::new();
        let value = self.services.iter().map(|service| self.entry(service, &mut remarks)).collect();
        Taken { value, remarks }
    }

    fn entry(&self, service: &PtvService, remarks: &mut Vec<Remark>) -> Entry {
        Entry {
            id: ServiceId::from_uuid(service.id),
            region: None,
            source: Source::Ptv,
            source_key: service.id.to_string(),
            provider: self.provider(service),
            texts: service.texts.clone(),
            places: service.places.clone(),
            codes: service.codes.clone(),
            cost: service.cost.clone(),
            languages: service.languages.clone(),
            referral_needed: false,
            channels: service.channels.iter().filter_map(|link| self.channel(service, link, remarks)).collect(),
            last_checked: service.modified,
        }
    }

    fn provider(&self, service: &PtvService) -> Provider {
        let (id, name) = service.responsible.clone().unwrap_or_default();
        let known = self.organisations.get(&id);
        Provider {
            kind: known.and_then(|one| one.kind.known()),
            names: known.map_or_else(|| Names::same(&name), |one| one.names.clone()),
            organisation: None,
        }
    }

    fn channel(&self, service: &PtvService, (id, name): &(Uuid, String), remarks: &mut Vec<Remark>) -> Option<Channel> {
        let channel = self.channels.get(id).cloned();
        if channel.is_none() {
            remarks.push(Remark {
                file: service.id.to_string(),
                place: "serviceChannels".to_owned(),
                value: format!("{id} {name}"),
                reason: "is a channel that is not in this set",
            });
        }
        channel
    }
}

struct Pile {
    remarks: Vec<Remark>,
    damages: Vec<Damage>,
}

impl Pile {
    fn all<T>(
        &mut self,
        files: &[SourceFile<'_>],
        read: impl Fn(&SourceFile<'_>) -> Result<Taken<T>, Damage>,
    ) -> Vec<T> {
        files.iter().filter_map(|file| self.one(read(file))).collect()
    }

    fn one<T>(&mut self, read: Result<Taken<T>, Damage>) -> Option<T> {
        match read {
            Ok(taken) => {
                self.remarks.extend(taken.remarks);
                Some(taken.value)
            }
            Err(damage) => {
                self.damages.push(damage);
                None
            }
        }
    }
}
