using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contested.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddSourceCount : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "source_count",
                table: "claim",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_claim_source_count_id",
                table: "claim",
                columns: new[] { "source_count", "id" });

            // The dataset has to be loaded again, now with the number of sources.
            migrationBuilder.Sql("DELETE FROM dataset");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_claim_source_count_id",
                table: "claim");

            migrationBuilder.DropColumn(
                name: "source_count",
                table: "claim");
        }
    }
}
