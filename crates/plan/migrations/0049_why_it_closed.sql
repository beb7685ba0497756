-- Why a clientship was closed stands beside its stage, where whoever looks for an ended one finds it (decision 0009).
UPDATE case_file SET close_reason = (SELECT k.reason FROM case_closing k WHERE k.region = case_file.region AND k.case_id = case_file.id
    AND k.step = 'closed' ORDER BY k.at DESC, k.id DESC LIMIT 1) WHERE stage = 'closed' AND close_reason IS NULL;
