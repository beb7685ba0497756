//! What a meeting is made of, as stored and as shown.

use domain::Set;
use kernel::{Id, coded};

/// Marks [`ParticipantId`].
#[derive(Debug)]
pub enum Participant {}
/// Somebody who is invited to a meeting, or came along.
pub type ParticipantId = Id<Participant>;

/// Marks the identifier of something that somebody wants to talk over.
#[derive(Debug)]
pub enum Matter {}

coded! {
    /// What somebody is in a meeting.
    pub enum Kind {
        /// The client.
        Client = "client",
        /// Works for an organisation.
        Professional = "professional",
        /// A relative or support person.
        ClosePerson = "close_person",
    }
}

coded! {
    /// On what ground somebody may stay in the room.
    pub enum Ground {
        /// It is the client's own matter.
        Own = "own",
        /// Works in the organisation in whose register the case lies, or everybody is of one organisation: nothing crosses a border.
        OwnOrganisation = "own_organisation",
        /// The client's consent names them.
        Consent = "consent",
        /// The client's own person, whom the client has let into the team.
        LetIn = "let_in",
        /// The client said yes at the door, for this one meeting (domain §11, oral consent).
        Spoken = "spoken",
        /// None.
        Nothing = "nothing",
    }
}

coded! {
    /// The agenda that every joint meeting follows: the client first (K01).
    pub enum Step {
        /// How things are.
        HowItIs = "how_it_is",
        /// What the client hopes for.
        Hopes = "hopes",
        /// What helps now.
        WhatHelps = "what_helps",
        /// Who does what, and by when.
        WhoDoes = "who_does",
        /// When to meet again.
        NextTime = "next_time",
    }
}

coded! {
    /// What the client may let the shared screen show.
    pub enum Shown {
        /// The client's goal.
        Goal = "goal",
        /// The matters that were brought.
        Matters = "matters",
        /// What is agreed.
        Agreed = "agreed",
        /// Who is there.
        People = "people",
    }
}

/// What the shared screen shows.
pub type ShownSet = Set<Shown>;

coded! {
    /// Why a meeting does not take place.
    pub enum Off {
        /// Cancelled beforehand.
        Cancelled = "cancelled",
        /// The client did not come: somebody gets in touch.
        NoShow = "no_show",
    }
}

coded! {
    /// How the client was heard without a meeting.
    pub enum HeardHow {
        /// Face to face.
        FaceToFace = "face_to_face",
        /// At home.
        HomeVisit = "home_visit",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
        /// In writing.
        Writing = "writing",
    }
}

coded! {
    /// Which of the written parts of the minutes it is.
    pub enum MinutesPart {
        /// The client's words.
        ClientsWords = "clients_words",
        /// What one organisation records in its own register.
        OrgRecord = "org_record",
    }
}

coded! {
    /// Whether somebody comes.
    pub enum Answer {
        /// The time fits.
        Fits = "fits",
        /// The time does not fit.
        DoesNotFit = "does_not_fit",
    }
}
