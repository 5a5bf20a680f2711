namespace Contested.Bench.HandWritten.Rows;

/// <summary>Engagements with all levels below them. The rows of each level stand in the order of their parents.</summary>
internal sealed class EngagementTree
{
    public List<EngagementRow> Engagements { get; } = [];

    public List<SideRow> Sides { get; } = [];

    public List<ParticipationRow> Participations { get; } = [];

    public List<ClaimRow> Claims { get; } = [];

    public List<CitationRow> Citations { get; } = [];
}
