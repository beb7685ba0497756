-- The client reads who has looked (L 703/2023 §11): ways from a case to the looks at the contact before it, and to the lists that name it.
CREATE INDEX contact_case ON contact (region, case_id) WHERE case_id IS NOT NULL;
CREATE INDEX trail_contact ON trail (region, contact_id, id) WHERE contact_id IS NOT NULL;
CREATE INDEX trail_list ON trail (region, account_id, id) WHERE kind = 'list';
