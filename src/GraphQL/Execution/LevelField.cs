using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Execution;

/// <summary>
/// One selected field of all objects of a level. Objects of different types share it where the field is the same: defined by
/// an interface and handed on to its implementations.
/// </summary>
internal sealed class LevelField(SelectedField selected)
{
    private readonly List<(PendingObject Object, int Position)> _targets = [];

    public SelectedField Selected { get; } = selected;

    public int Count => _targets.Count;

    /// <summary>Why the resolver could not be called; null where it was.</summary>
    public Exception? Failure { get; set; }

    public static IEnumerable<LevelField> Group(IReadOnlyList<PendingObject> objects)
    {
        var levels = new List<LevelField>();
        foreach (var group in objects.GroupBy(pending => pending.Result.Selection))
        {
            var fields = group.Key.Fields;
            for (var position = 0; position < fields.Count; position++)
            {
                var selected = fields[position];
                var level = levels.Find(known => known.IsSameAs(selected));
                if (level is null)
                {
                    levels.Add(level = new LevelField(selected));
                }

                foreach (var pending in group)
                {
                    level._targets.Add((pending, position));
                }
            }
        }

        return levels;
    }

    public (ResultObject Result, int Position) Target(int index) => (_targets[index].Object.Result, _targets[index].Position);

    public object?[] Sources() => [.. _targets.Select(target => target.Object.Source)];

    public void SetTypeNames()
    {
        foreach (var (pending, position) in _targets)
        {
            pending.Result.FieldValues[position] = pending.Result.Selection.Type.Name;
        }
    }

    private bool IsSameAs(SelectedField other) =>
        ReferenceEquals(Selected.Field, other.Field) && Selected.Nodes.SequenceEqual<FieldNode>(other.Nodes, ReferenceEqualityComparer.Instance);
}

/// <summary>An object of the response whose fields are still to be resolved.</summary>
/// <param name="Result">Where the values go.</param>
/// <param name="Source">What the resolver of the parent field returned.</param>
internal readonly record struct PendingObject(ResultObject Result, object? Source);
