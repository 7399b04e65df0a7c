select enter_ledger('alone');
delete from occupations
where occupant_id = ?
  and occupant_kind = 'hold'
  and expires_at > now()
