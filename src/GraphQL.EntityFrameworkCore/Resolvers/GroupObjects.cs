namespace Contested.GraphQL.EntityFrameworkCore.Resolvers;

/// <summary>Makes objects of the rows of groups: their entries have the names of the fields of the schema.</summary>
internal sealed class GroupObjects
{
    private readonly (Column Column, int Index) _count;
    private readonly List<(string Name, (Column Column, int Index) Column)> _keys;
    private readonly List<(string Name, List<(string Name, (Column Column, int Index) Column)> Functions)> _aggregates;

    /// <summary>Selects what the objects are made of.</summary>
    /// <param name="rows">The groups.</param>
    /// <param name="field">The field with the groups.</param>
    /// <param name="by">What is grouped by.</param>
    public GroupObjects(GroupColumns rows, FieldBatch field, IEnumerable<GroupKey> by)
    {
        _count = rows.Add(AggregateFunction.Count, null);
        _keys = [.. by.Select(key => (key.FieldName, rows.Add(key)))];
        _aggregates =
        [
            .. Selected(field).Distinct().GroupBy(aggregate => aggregate.Value).Select(functions => (
                functions.Key.GetName(),
                functions.Select(aggregate => aggregate.Function).OfType<AggregateFunction>()
                    .Select(function => (AggregateFunctions.NameOf(function), rows.Add(function, functions.Key)))
                    .ToList())),
        ];
    }

    /// <summary>Makes the object of a row.</summary>
    public IReadOnlyDictionary<string, object?> Read(RowBuffer rows, int row)
    {
        var group = new Dictionary<string, object?>
        {
            [GroupArguments.CountName] = Value(rows, row, _count),
            [GroupArguments.KeyName] = _keys.ToDictionary(key => key.Name, key => Value(rows, row, key.Column)),
        };
        foreach (var (name, functions) in _aggregates)
        {
            group[name] = functions.ToDictionary(function => function.Name, function => Value(rows, row, function.Column));
        }

        return group;
    }

    private static object? Value(RowBuffer rows, int row, (Column Column, int Index) column) => column.Column.ValueOf(rows[row, column.Index]);

    private static IEnumerable<(AggregateDescriptor Value, AggregateFunction? Function)> Selected(FieldBatch field)
    {
        var planning = new PlanningContext(field.Context);
        foreach (var part in planning.Collect((ObjectType)field.Field.Type.InnermostType, field.Nodes))
        {
            if (part.Field.Source is not AggregateSource aggregate)
            {
                continue;
            }

            yield return (aggregate.Value, null);
            foreach (var function in planning.Collect((ObjectType)part.Field.Type.InnermostType, part).Select(selected => selected.Field.Source).OfType<AggregateFunctionSource>())
            {
                yield return (aggregate.Value, function.Function);
            }
        }
    }
}
