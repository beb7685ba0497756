//! The seats that every team has: a convener, and a named doctor (R07, R08).

use kernel::coded;

coded! {
    /// A seat that every team has.
    pub enum Seat {
        /// Convenes the team.
        Convener = "convener",
        /// The named doctor: work flows better with one (S001).
        Doctor = "doctor",
    }
}

coded! {
    /// Whether somebody sits there.
    pub enum SeatState {
        /// Somebody does.
        Filled = "filled",
        /// A substitute does.
        Substitute = "substitute",
        /// Nobody does yet, but somebody is on the way there: suggested, approved, invited, or without a consent for now.
        Awaited = "awaited",
        /// Nobody does, and nobody is on the way: an alert.
        Vacant = "vacant",
    }
}

/// The seats of one team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats {
    /// The convener's.
    pub convener: SeatState,
    /// The doctor's.
    pub doctor: SeatState,
}

impl Seats {
    /// How a seat stands.
    pub const fn state(self, seat: Seat) -> SeatState {
        match seat {
            Seat::Convener => self.convener,
            Seat::Doctor => self.doctor,
        }
    }

    /// The seats for which an alert is shown.
    pub fn vacant(self) -> impl Iterator<Item = Seat> {
        use kernel::Coded;
        Seat::ALL.iter().copied().filter(move |seat| self.state(*seat) == SeatState::Vacant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_seat_is_an_alert_and_a_substitute_is_not() {
        let seats = Seats { convener: SeatState::Substitute, doctor: SeatState::Vacant };
        assert_eq!(seats.vacant().collect::<Vec<_>>(), [Seat::Doctor]);
    }
}
