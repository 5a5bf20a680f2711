namespace Contested.Mcp.Tools;

/// <summary>Makes the conditions on tallies that arguments stand for.</summary>
internal static class TallyFilter
{
    /// <summary>Takes the arguments that choose tallies out of the variables, and puts a condition in their place.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="engagement">The slug of the engagement; null where it is not part of the condition.</param>
    public static void Apply(Dictionary<string, object?> variables, string? engagement = null)
    {
        var conditions = new Dictionary<string, object?>();
        if (variables.Remove("measures", out var measures))
        {
            conditions["measure"] = new Dictionary<string, object?> { ["in"] = measures };
        }

        if (variables.Remove("populations", out var populations))
        {
            conditions["population"] = new Dictionary<string, object?> { ["in"] = populations };
        }

        if (variables.Remove("side", out var side))
        {
            conditions["side"] = new Dictionary<string, object?> { ["name"] = new Dictionary<string, object?> { ["eq"] = side } };
        }

        if (engagement is not null)
        {
            conditions["engagement"] = new Dictionary<string, object?> { ["slug"] = new Dictionary<string, object?> { ["eq"] = engagement } };
        }

        if (conditions.Count > 0)
        {
            variables["where"] = conditions;
        }
    }
}
