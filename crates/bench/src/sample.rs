//! A few clients in the same shape, for tests: clients of the first case managers, with teams across eight agencies.

use std::{fmt::Write as _, fs, io, path::Path};

const AGENCIES: [&str; 8] = ["health", "social", "employment", "kela", "occupational", "education", "criminal", "ngo"];
const ROLES: [&str; 5] = ["case_manager", "social_worker", "employment_specialist", "nurse", "rehab_adviser"];
const STATUSES: [&str; 5] = ["done", "open", "open", "ongoing", "open"];
/// Identity codes of the range that is never given to a person, all valid.
const CHECK: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// The eight files in the making.
#[derive(Default)]
struct Files {
    client: String,
    member: String,
    plan: String,
    item: String,
    note: String,
    referral: String,
}

/// Writes the eight files for so many clients, `each` to a case manager. `clients` is at most 999.
///
/// # Errors
/// When the folder cannot be written.
pub fn write(folder: &Path, clients: usize, each: usize) -> io::Result<()> {
    let mut files = Files::default();
    for client in 1..=clients {
        files.add(client, (client - 1) / each + 1).map_err(io::Error::other)?;
    }
    let agencies = AGENCIES.iter().zip(1..).map(|(kind, n)| format!("{n},{kind},Taho {n}\n")).collect();
    let workers = (1..=clients.div_ceil(each) + 8).map(|n| format!("{n},Tiina Työ{n},{}\n", n % 8 + 1)).collect();
    let put = |name: &str, columns: &str, rows: String| fs::write(folder.join(name), format!("{columns}\n{rows}"));
    put("agency.csv", "id,kind,name", agencies)?;
    put("worker.csv", "id,name,agency_id", workers)?;
    put("client.csv", "id,pid,family,given,birth,town,lang,status,manager_id", files.client)?;
    put("member.csv", "client_id,worker_id,role,since", files.member)?;
    put("plan.csv", "id,client_id,created,summary", files.plan)?;
    put("item.csv", "id,client_id,kind,title,status,due,worker_id", files.item)?;
    put("note.csv", "id,client_id,author_id,at,body", files.note)?;
    put("referral.csv", "id,client_id,from_worker,to_agency,at,status,reason", files.referral)
}

/// The identity code of a client: born on 1 May 1994, a number from 900 on.
pub fn identity_code(client: usize) -> String {
    let (sign, number) = (["-", "Y", "X", "W", "V", "U"][client / 100 % 6], 900 + client % 100);
    format!("010594{sign}{number}{}", char::from(CHECK[(10_594_000 + number) % 31]))
}

impl Files {
    fn add(&mut self, c: usize, manager: usize) -> Result<(), std::fmt::Error> {
        let code = identity_code(c);
        writeln!(self.client, "{c},{code},Mäkinen{c},Aino,1994-05-01,Laukaa,fi,active,{manager}")?;
        for (role, nth) in ROLES.iter().zip(0..) {
            writeln!(self.member, "{c},{},{role},2026-01-12", manager + nth)?;
        }
        writeln!(self.plan, "{c},{c},2026-01-12,\"Tavoitteena osallisuus, ja työ.\"")?;
        for k in 1..=8 {
            let (kind, status) = if k <= 3 { ("goal", "active") } else { ("action", STATUSES[(c + k) % 5]) };
            let (id, worker) = ((c - 1) * 8 + k, manager + k % 5);
            writeln!(self.item, "{id},{c},{kind},Kohta {k},{status},2026-12-{:02},{worker}", k + 1)?;
        }
        for k in 1..=5 {
            let (id, worker) = ((c - 1) * 5 + k, manager + k % 5);
            writeln!(self.note, "{id},{c},{worker},2026-02-{:02}T09:00:00Z,Merkintä {k} asiakkaasta {c}", k + 1)?;
        }
        if c.is_multiple_of(2) {
            writeln!(self.referral, "{},{c},{manager},3,2026-02-01T09:00:00Z,accepted,Saattaen vaihto", c / 2)?;
        }
        Ok(())
    }
}
