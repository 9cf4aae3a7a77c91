// SPDX-License-Identifier: Apache-2.0
// What the report needs of ECharts, and nothing else.
import * as echarts from 'echarts/core'
import { BarChart, GraphChart, HeatmapChart, ScatterChart } from 'echarts/charts'
import { AriaComponent, GeoComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([BarChart, GraphChart, HeatmapChart, ScatterChart, AriaComponent, GeoComponent, GridComponent, LegendComponent, TooltipComponent,
  VisualMapComponent, LabelLayout, SVGRenderer])

window.charts = { init: echarts.init, registerMap: echarts.registerMap }
