//! The client reads who has looked: every row of the trail that is about the client, each exactly once, and nobody's name that the client
//! does not know.

use crate::village::{Village, migrations};
use access::{AboutCase, act, scope};
use db::Arg;
use kernel::{AccountId, CaseId};
use testkit::on_both_engines;
use village::Browser;

/// What others did, as the pages tell it: how many times each name or title did something.
struct Told {
    pages: usize,
    times: usize,
    whole: String,
}

impl Village {
    async fn look(&self, who: AccountId) {
        let looked = self.act(who, |cx, case| case.key::<act::ReadPlan>(cx).map(drop));
        looked.await.expect("may look");
    }

    async fn tries(&self, who: AccountId) {
        let refused = self.act(who, |_, _| Ok(()));
        assert!(refused.await.is_err(), "premise: has nothing to do with Timo");
    }

    /// Rows of others about a client's case, lists apart.
    async fn looks_at(&self, case: CaseId, client: AccountId) -> i64 {
        let text = "SELECT COUNT(*) AS n FROM trail WHERE case_id = ?1 AND (account_id IS NULL OR account_id <> ?2)";
        self.number(text, vec![Arg::from(case), Arg::from(client)]).await
    }
}

/// Walks all pages of looks and counts what they tell.
async fn walk(browser: &Browser) -> Told {
    let (mut path, mut told) = ("/me/data/looks".to_owned(), Told { pages: 0, times: 0, whole: String::new() });
    loop {
        let page = browser.page(&path).await;
        told.pages += 1;
        let lines: Vec<&str> = page.split("kello ").collect();
        told.times += lines[..lines.len() - 1].iter().map(|before| times(before)).sum::<usize>();
        told.whole.push_str(&page);
        let Some(at) = page.find("/me/data/looks?after=") else { return told };
        path = page[at..].split('"').next().expect("an address").to_owned();
    }
}

/// How many times something was done, as a line says before the time of day: `Katsoi suunnitelmaa, 3 kertaa, `, or once.
fn times(before: &str) -> usize {
    let count = before.strip_suffix(" kertaa, ").and_then(|line| line.rsplit(' ').next());
    count.map_or(1, |count| count.parse().expect("a count"))
}

access::statements! {
    list MINE = "SELECT m.case_id AS case_id FROM case_manager m WHERE m.region = ?1 AND m.account_id = ?2 AND m.state = 'active'";
}

db::row! {
    struct Row {
        case_id: CaseId,
    }
}

impl AboutCase for Row {
    fn case(&self) -> CaseId {
        self.case_id
    }

    fn tells(&self) -> domain::CategorySet {
        domain::CategorySet::EMPTY
    }
}

on_both_engines! { migrations();
    fn each_look_is_told_exactly_once(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        for _ in 0..70 {
            village.look(village.jari).await;
            village.look(village.maija).await;
        }
        village.tries(village.veera).await;
        let timo = village.browser(village.timo).await;
        timo.page("/me").await;
        let looks = usize::try_from(village.looks_at(village.case, village.timo).await).expect("a count");
        assert!(looks > 141, "premise: also opening, consent and team left their rows");
        let told = walk(&timo).await;
        assert_eq!((told.times, told.pages), (looks, looks.div_ceil(60)));
    }

    fn lists_are_told_too_and_only_to_those_who_stood_in_them(db) {
        let village = Village::new(db).await;
        let list = village.ask(village.maija, |cx| scope::<act::ReadCase>(cx)?.cases::<Row>(cx, MINE, &[]));
        assert_eq!(list.await.expect("Maija's clients").len(), 2, "premise: Timo and Aino");
        for (case, client) in [(village.case, village.timo), (village.aino.case, village.aino.account)] {
            let browser = village.browser(client).await;
            let told = walk(&browser).await;
            assert_eq!(told.whole.matches("Näki nimesi omalla asiakaslistallaan").count(), 1);
            let looks = village.looks_at(case, client).await;
            assert_eq!(i64::try_from(told.times).expect("a count"), looks + 1);
        }
    }

    /// Somebody who looked seventy times is one line of the day; whose list the name stood in is told apart and hides nobody.
    fn many_looks_of_a_day_are_one_line_and_lists_stand_apart(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        for _ in 0..20 {
            village.look(village.jari).await;
            village.clock.pass(std::time::Duration::from_secs(60));
            let list = village.ask(village.maija, |cx| scope::<act::ReadCase>(cx)?.cases::<Row>(cx, MINE, &[]));
            list.await.expect("Maija's clients");
        }
        let page = village.browser(village.timo).await.page("/me/data/looks").await;
        assert_eq!(page.matches("Katsoi suunnitelmaa, 20 kertaa, kello ").count(), 1, "{page}");
        let (looks, lists) = page.split_once("<details><summary>Nimesi näkyi yhden ihmisen asiakaslistalla").expect("lists apart");
        assert!(looks.contains("Jari Niemi") && !looks.contains("Näki nimesi"));
        assert!(lists.contains("Näki nimesi omalla asiakaslistallaan, 20 kertaa, kello "));
    }

    /// The home tells of three people, not three times of one; all looks stand behind the link.
    fn the_home_tells_of_the_people_who_looked_last_each_once(db) {
        let village = Village::new(db).await;
        village.consents(&[village.jobs.org, village.kela.org], village::core()).await;
        for member in [village.jari, village.outi] {
            village.joins(member).await;
            village.look(member).await;
        }
        for _ in 0..50 {
            village.look(village.jari).await;
            village.act(village.jari, |cx, case| case.key::<act::ReadTeam>(cx).map(drop)).await.expect("looks at the team");
        }
        let home = village.browser(village.timo).await.page("/me").await;
        let (_, looked) = home.split_once("Kuka on katsonut tietojani?").expect("who has looked");
        for name in ["Jari Niemi", "Outi Salmela", "Maija Lehtonen"] {
            assert_eq!(looked.matches(name).count(), 1, "{name}: {looked}");
        }
        assert!(looked.contains("tänään") && looked.contains("href=\"/me/data/looks\""), "{looked}");
    }

    fn a_stranger_is_told_by_title_and_a_known_person_by_name(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        village.look(village.jari).await;
        village.tries(village.veera).await;
        let whole = walk(&village.browser(village.timo).await).await.whole;
        assert!(whole.contains("Maija Lehtonen") && whole.contains("Jari Niemi"));
        assert!(!whole.contains("Veera") && whole.contains("Pohjoinen"));
        assert!(whole.contains("Yritti katsoa tietojasi, mutta katsominen estettiin"));
    }

    fn whoever_read_with_a_code_is_not_the_service(db) {
        let village = Village::new(db).await;
        let by_code = "INSERT INTO trail (region, id, at, account_name, kind, action, relation, categories, case_id, request_id) \
            SELECT region, id, since, '', 'view', 'read_contact', 'client', 0, case_id, case_id FROM case_manager \
            WHERE case_id = ?1 AND state = 'active'";
        assert_eq!(village.set(by_code, vec![village.case.into()]).await, 1);
        let whole = walk(&village.browser(village.timo).await).await.whole;
        assert!(whole.contains("Se, jolla on koodi") && !whole.contains("Rinnalla-palvelu"), "{whole}");
    }

    fn nobody_elses_looks_are_told(db) {
        let village = Village::new(db).await;
        village.jari_joins().await;
        let whole = walk(&village.browser(village.aino.account).await).await.whole;
        assert!(!whole.contains("Jari Niemi") && whole.contains("Maija Lehtonen"));
    }
}
