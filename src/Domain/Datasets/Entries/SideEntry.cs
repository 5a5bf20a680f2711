using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Entries;

/// <summary>A side of an engagement.</summary>
/// <param name="Name">What the source calls the side.</param>
/// <param name="Participations">Who fights on it, or supports it.</param>
[InCell("its name", "Union", nameof(Name))]
internal sealed record SideEntry(Located<string> Name, IReadOnlyList<ParticipationEntry> Participations);
