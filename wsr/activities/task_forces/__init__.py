"""Task forces: people join those who carry the actions on, or found one."""

from __future__ import annotations

from wsr.activities.task_forces import joins, noticing
from wsr.domain import access, founding, task_forces
from wsr.domain.kernel import N_
from wsr.domain.manifest import Activity, Setting
from wsr.domain.records import Card, Cluster

ACTIVITY = Activity(
    "task_forces",
    label=N_("Task forces"),
    about=N_("People join the task forces that carry the work on after the retreat."),
    commands={
        "add_task_force": (founding.AddTaskForce, access.EVERYONE),
        "edit_task_force": (founding.EditTaskForce, access.EVERYONE),
        "remove_task_force": (founding.RemoveTaskForce, access.FACILITATORS),
        "join_task_force": (founding.JoinTaskForce, access.EVERYONE),
        "leave_task_force": (founding.LeaveTaskForce, access.EVERYONE),
    },
    decide=founding.DECIDE,
    evolve=founding.EVOLVE,
    done={
        founding.TaskForceAdded: N_("Task force added"),
        founding.TaskForceEdited: N_("Task force changed"),
        founding.TaskForceRemoved: N_("Task force removed"),
    },
    when_gone={Card: founding.without_goal, Cluster: founding.without_goal},
    carried={task_forces.TaskForce: task_forces.SERVED},
    findings=noticing.findings,
    joins=joins.joins,
    choices={("task_force", "task_force_kind"): task_forces.KINDS},
    settings=(Setting("found", True, N_("Participants can found a task force")),),
    views={
        "read_task_forces": """
        select f.name, f.task_force_kind as kind, coalesce(c.name, f.convener) as convener,
               coalesce(p.name, m.value) as member, g.name as group_name, f.meets
        from task_forces f left join json_each(f.members) m
        left join people c on c.id = f.convener left join people p on p.id = m.value
        left join stakeholder_groups g on g.id = p."group"
        order by f.at, f.id, m.key
        """
    },
)
