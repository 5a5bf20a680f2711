namespace Contested.Api.Tests.QueryPlans;

/// <summary>The statements that read a large table from end to end, each with its reason.</summary>
internal static class PermittedScans
{
    private static readonly Dictionary<(string Query, string Table), string> Reasons = new()
    {
        [("playground/8-single-source", "claim")] = "Its total count counts a third of all claims, so that no index spares much.",
    };

    /// <summary>Whether a query may read all of a table.</summary>
    public static bool Permit(string query, string table) => Reasons.ContainsKey((query, table));
}
