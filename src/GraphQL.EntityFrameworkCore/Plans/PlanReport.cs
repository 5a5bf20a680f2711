namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>What was done to get an answer: each round trip with its statements, their parameters and numbers of rows.</summary>
internal sealed class PlanReport
{
    private readonly List<object?> _roundTrips = [];

    public IReadOnlyDictionary<string, object?> Entries => new OrderedDictionary<string, object?> { ["roundTrips"] = _roundTrips };

    public void Add(IEnumerable<BoundStatement> statements) => _roundTrips.Add(new OrderedDictionary<string, object?>
    {
        ["statements"] = statements.Select(Describe).ToList(),
    });

    private static OrderedDictionary<string, object?> Describe(BoundStatement statement) => new()
    {
        ["sql"] = statement.Statement.Text,
        ["parameters"] = statement.Statement.Parameters.Select((parameter, index) => new OrderedDictionary<string, object?>
        {
            ["name"] = parameter.Name,
            ["value"] = Show(statement.Values[index]),
        }).ToList(),
        ["rows"] = statement.Rows.Count,
    };

    private static object Show(object value) => value switch
    {
        Array items => items.Cast<object>().Select(Show).ToList(),
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };
}
