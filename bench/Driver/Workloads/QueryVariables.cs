namespace Contested.Bench.Driver.Workloads;

/// <summary>The variables of a request by their names: texts, whole numbers and, where GraphQL takes them, lists of texts; dates are texts.</summary>
internal sealed class QueryVariables : Dictionary<string, object>
{
    /// <summary>Names variables.</summary>
    public QueryVariables(params IEnumerable<(string Name, object Value)> variables)
        : base(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value)), StringComparer.Ordinal)
    {
    }

    /// <summary>The variables as a query string.</summary>
    public string ToQueryString() =>
        "?" + string.Join('&', this.Select(variable => $"{variable.Key}={Uri.EscapeDataString(Convert.ToString(variable.Value, System.Globalization.CultureInfo.InvariantCulture)!)}"));
}
