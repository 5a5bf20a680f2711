using System.Text.Json;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

namespace Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;

/// <summary>Whether there are items behind a page, or ahead of it.</summary>
internal sealed class MorePagesOutput(JsonEncodedText name, RowPage paging, bool isNext) : PageOutput(name)
{
    protected override void WriteValue(in OutputContext output, in PageRows page, RowBuffer rows, int row) =>
        output.Writer.WriteBooleanValue(isNext == paging.IsBackward ? isNext ? paging.Before is not null : paging.After is not null : page.HasMore);
}
