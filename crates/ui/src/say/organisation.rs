//! Organisations, sectors, duties and kinds of data.

use super::say;
use domain::{Category, Duty, OrgKind, Sector};

say! {
    Category {
        ContactBasic => category_contact_basic,
        SituationSurvey => category_situation_survey,
        EmploymentEducation => category_employment_education,
        SocialSituation => category_social_situation,
        HealthWorkAbility => category_health_work_ability,
        BenefitsIncome => category_benefits_income,
        Rehab => category_rehab,
        Plan => category_plan,
        Meetings => category_meetings,
        Messages => category_messages,
        ServicesUsed => category_services_used,
        CloseNetwork => category_close_network,
        SubstanceMentalHealth => category_substance_mental_health,
        CriminalSanctions => category_criminal_sanctions,
    }
    OrgKind {
        EmploymentAuthority => org_employment_authority,
        Municipality => org_municipality,
        WellbeingCounty => org_wellbeing_county,
        HealthUnit => org_health_unit,
        SpecialisedCare => org_specialised_care,
        SocialServices => org_social_services,
        SubstanceMentalHealth => org_substance_mental_health,
        OccupationalHealth => org_occupational_health,
        Kela => org_kela,
        GuidanceCentre => org_guidance_centre,
        Education => org_education,
        Insurer => org_insurer,
        Employer => org_employer,
        Ngo => org_ngo,
        PeerGroup => org_peer_group,
        RehabProvider => org_rehab_provider,
        PrivateProvider => org_private_provider,
        CriminalSanctions => org_criminal_sanctions,
        DefenceForces => org_defence_forces,
        StateAuthority => org_state_authority,
        Project => org_project,
    }
    Sector {
        Health => sector_health,
        Social => sector_social,
        Work => sector_work,
        Kela => sector_kela,
        Ngo => sector_ngo,
        Own => sector_own,
    }
    Duty {
        FirstLine => duty_first_line,
        CaseManager => duty_case_manager,
        TeamMember => duty_team_member,
        TeamDoctor => duty_team_doctor,
        Convener => duty_convener,
        UnitLead => duty_unit_lead,
        NetworkLeader => duty_network_leader,
        Steering => duty_steering,
        DirectoryEditor => duty_directory_editor,
        PrivacyOfficer => duty_privacy_officer,
        Auditor => duty_auditor,
        Admin => duty_admin,
    }
}
