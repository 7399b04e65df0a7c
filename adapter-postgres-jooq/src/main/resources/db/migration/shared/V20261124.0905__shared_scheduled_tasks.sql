-- The durable jobs: the table of db-scheduler 16, the system's alone.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

alter table scheduled_tasks enable row level security;
alter table scheduled_tasks force row level security;
grant select, insert, update, delete on scheduled_tasks to clinic_service;

create policy scheduled_tasks_system on scheduled_tasks
using ((select auth.role()) = 'system');
